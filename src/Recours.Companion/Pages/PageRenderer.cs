using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Recours.Companion.Pages;

/// <summary>
/// Draws a component as a whole page. Rendering without the web framework's component endpoints leaves no key ring on disk
/// and needs no script.
/// </summary>
public static class PageRenderer
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        // Arabic as itself, not as numeric entities: a third of the size, and readable when somebody looks at the source.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    public static async Task<string> RenderAsync<TPage>(PageContext page, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        var values = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        values["Page"] = page;
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (typeof(TPage) == typeof(ScreensRead) ? "" : "<!doctype html>\n") + (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(values))).ToHtmlString());
    }
}
