package org.vpshr.application.render.text;

/** How the HTML report looks, on a screen and on paper. */
final class Style {
    static final String SHEET = """

            :root { color-scheme: light; }
            body { margin: 0; background: #f3f2ee; color: #1c1c1c; font: 17px/1.55 Georgia, "Times New Roman", serif; }
            main { max-width: 44rem; margin: 0 auto; padding: 3rem 2rem 4rem; background: #fff; overflow-wrap: anywhere; }
            h1, h2, h3, h4 { font-family: "Helvetica Neue", Arial, sans-serif; line-height: 1.2; color: #154273; }
            h1 { font-size: 2.2rem; margin-bottom: .3rem; }
            h2 { margin-top: 3rem; border-bottom: 2px solid #154273; padding-bottom: .2rem; }
            h3 { margin-top: 2rem; }
            .subtitle { margin: 0; font-family: "Helvetica Neue", Arial, sans-serif; color: #555; }
            .label { color: #6b4e16; }
            aside { margin: 1.5rem 0; padding: .5rem 1.2rem; background: #eef4fa; border-left: 4px solid #154273; }
            aside h3, aside h4 { margin-top: .6rem; }
            figure { margin: 1.5rem 0; padding: .8rem 1rem; background: #f7f6f2; font-size: .92rem; }
            figcaption small { color: #666; }
            span, p, li, td, small { unicode-bidi: isolate; }
            sup { line-height: 0; font-size: .72em; }
            sup a { text-decoration: none; padding: 0 .1em; }
            a.trace { text-decoration: none; color: #55657a; }
            #traces { font-size: .82rem; }
            ins { background: #dff0df; } del { background: #f6dede; }
            footer { margin-top: 3rem; border-top: 1px solid #bbb; font-size: .85rem; }
            @media (max-width: 40rem) {
                main { padding: 1rem; }
                h1 { font-size: 1.7rem; }
                table, thead, tbody, tr, td { display: block; }
                th { display: inline-block; margin-right: .6rem; }
                tr { padding: .5rem 0; border-bottom: 1px solid #bbb; }
            }
            @media print { body, main { background: #fff; padding: 0; } h2 { break-after: avoid; } aside, figure { break-inside: avoid; } }
            """;

    private Style() {}
}
