using System.Globalization;
using Recours.Casework.Findings.Meaning;

namespace Recours.Tests.Casework.Findings.Meaning;

/// <summary>Times that a message sets, in the frame of its own time: Friday 14 March 2025, 21:30.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData("French", "avant 18h", "2025-03-15T18:00:00")]
    [InlineData("French", "tu a jusqu'a 23h pour envoyer", "2025-03-14T23:00:00")]
    [InlineData("French", "t'as 30 min", "2025-03-14T22:00:00")]
    [InlineData("French", "tu as 2h", "2025-03-14T23:30:00")]
    [InlineData("French", "dans la demi-heure", "2025-03-14T22:00:00")]
    [InlineData("French", "avant demain midi", "2025-03-15T12:00:00")]
    [InlineData("French", "avant demain 18h30", "2025-03-15T18:30:00")]
    [InlineData("French", "vous avez 48 heures", "2025-03-16T21:30:00")]
    [InlineData("French", "lundi au plus tard", "2025-03-17T23:59:59")]
    [InlineData("French", "avant ce soir", "2025-03-14T23:59:59")]
    [InlineData("English", "pay before 11pm", "2025-03-14T23:00:00")]
    [InlineData("English", "before 10", "2025-03-14T22:00:00")]
    [InlineData("English", "you have an hour", "2025-03-14T22:30:00")]
    [InlineData("English", "by tomorrow 5pm", "2025-03-15T17:00:00")]
    [InlineData("English", "in the morning tomorrow", "2025-03-15T12:00:00")]
    [InlineData("Spanish", "antes de las 11 de la noche", "2025-03-14T23:00:00")]
    [InlineData("Spanish", "tienes media hora", "2025-03-14T22:00:00")]
    [InlineData("Spanish", "hasta mañana al mediodía", "2025-03-15T12:00:00")]
    [InlineData("German", "Du hast bis 23 Uhr Zeit", "2025-03-14T23:00:00")]
    [InlineData("German", "bis morgen Mittag", "2025-03-15T12:00:00")]
    [InlineData("German", "innerhalb von zwei Stunden", "2025-03-14T23:30:00")]
    [InlineData("Arabic", "خلال ساعة", "2025-03-14T22:30:00")]
    [InlineData("Arabic", "خلال ساعتين", "2025-03-14T23:30:00")]
    [InlineData("Arabic", "قبل الساعة 11 بالليل", "2025-03-14T23:00:00")]
    [InlineData("Arabic", "ادفع قبل غدا", "2025-03-15T23:59:59")]
    [InlineData("Darija", "3ndek nss sa3a", "2025-03-14T22:00:00")]
    [InlineData("Darija", "9bel ghedda f sbah", "2025-03-15T12:00:00")]
    public void A_time_is_worked_out_from_the_message_it_stands_in(string tongue, string text, string expected)
    {
        var time = new SenseReader(Enum.Parse<Tongue>(tongue)).Read(text).Time.ShouldNotBeNull();
        time.From(new DateTime(2025, 3, 14, 21, 30, 0)).ShouldBe(DateTime.Parse(expected, CultureInfo.InvariantCulture));
        time.Set.ShouldBeTrue();
    }

    [Fact]
    public void A_length_of_time_is_counted_across_midnight_and_across_the_change_of_clocks()
    {
        // The clock of the entry is not corrected: 24 hours later is the same hour, as both would read it.
        var time = new SenseReader(Tongue.English).Read("you have 24 hours").Time.ShouldNotBeNull();
        time.From(new DateTime(2025, 3, 29, 23, 30, 0)).ShouldBe(new DateTime(2025, 3, 30, 23, 30, 0));
    }

    [Theory]
    [InlineData("French", "envoie vite")]
    [InlineData("English", "pay me now")]
    public void Hurry_alone_sets_no_time(string tongue, string text) => new SenseReader(Enum.Parse<Tongue>(tongue)).Read(text).Time.ShouldBeNull();
}
