using System.Net;
using Recours.Casework.Words;

namespace Recours.Companion.Pages;

/// <summary>The first page: one sentence, the four steps, and what this version does today.</summary>
public static class StartPage
{
    public static string Html(Sentences words)
    {
        string Text(string key) => WebUtility.HtmlEncode(words[key]);
        var steps = string.Concat(Enumerable.Range(1, 4).Select(i => $"<li><h2>{Text($"start.step{i}")}</h2><p>{Text($"start.step{i}.text")}</p></li>"));
        var languages = string.Join(" · ", Sentences.Languages.Select(language =>
            $"<a href=\"/?lang={language}\" lang=\"{language}\"{(language == words.Language ? " aria-current=\"true\"" : "")}>{WebUtility.HtmlEncode(Sentences.For(language)["language.name"])}</a>"));
        return $$"""
            <!doctype html>
            <html lang="{{words.Language}}" dir="{{words.WritingDirection}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Recours</title>
            <style>
            :root { color-scheme: light dark; --ink: #1d2b33; --paper: #fbfaf7; --line: #6b7c85; --calm: #0b5563; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8eef0; --paper: #12191d; --line: #8fa3ac; --calm: #8fd3df; } }
            body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
            main, nav { max-inline-size: 42rem; margin-inline: auto; padding: 1.5rem; }
            h1 { font-size: 1.9rem; line-height: 1.3; margin-block: 1rem .5rem; }
            h2 { font-size: 1.15rem; margin: 0; color: var(--calm); }
            ol { list-style: none; padding: 0; counter-reset: step; }
            li { border-inline-start: 4px solid var(--calm); padding-inline-start: 1rem; margin-block: 1.25rem; }
            li p { margin-block: .25rem 0; }
            a { color: var(--calm); }
            a:focus-visible { outline: 3px solid var(--calm); outline-offset: 3px; }
            a[aria-current] { font-weight: 700; text-decoration: none; }
            .box { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
            code { direction: ltr; unicode-bidi: isolate; }
            </style>
            </head>
            <body>
            <nav aria-label="{{Text("start.languages")}}">{{languages}}</nav>
            <main>
            <h1>{{Text("start.title")}}</h1>
            <p>{{Text("start.lead")}}</p>
            <ol>{{steps}}</ol>
            <p class="box">{{Text("start.today")}} <code>recours --help</code></p>
            <p>{{Text("start.private")}}</p>
            </main>
            </body>
            </html>
            """;
    }
}
