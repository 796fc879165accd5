global using Microsoft.Playwright;
global using Shouldly;
global using Xunit;

// One browser, one thing at a time: two cores are soon full of browsers.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Recours.BrowserTests.TheBrowser))]
