namespace Recours.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void The_suite_runs() => 1.ShouldBe(1);
}
