Console.WriteLine("recours");
