Console.WriteLine("targets: none yet");
