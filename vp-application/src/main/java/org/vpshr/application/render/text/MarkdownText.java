package org.vpshr.application.render.text;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** The parts of a Markdown document. The library escapes whatever would be read as markup. */
public final class MarkdownText {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .nodeRendererFactory(new Careful())
            .extensions(List.of(FootnotesExtension.create()))
            .build();

    private MarkdownText() {}

    public static String render(Node document) {
        return RENDERER.render(document);
    }

    /**
     * Escapes what the library does not: the signs of dialects (tables, text struck through), a list sign, and whatever
     * would begin a block at the beginning of a footnote.
     */
    private static final class Careful implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Footnotes(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('|', '~', '+');
        }
    }

    /** The label of a footnote is a prefix of its block, and not text before its words. */
    private record Footnotes(MarkdownNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FootnoteDefinition.class);
        }

        @Override
        public void render(Node node) {
            MarkdownWriter writer = context.getWriter();
            writer.writePrefix("[^" + ((FootnoteDefinition) node).getLabel() + "]: ");
            writer.pushPrefix("    ");
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            writer.popPrefix();
        }
    }

    public static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(line(text));
        return heading;
    }

    public static Paragraph paragraph(Node... inner) {
        Paragraph paragraph = new Paragraph();
        List.of(inner).forEach(paragraph::appendChild);
        return paragraph;
    }

    public static Node strong(String text) {
        StrongEmphasis strong = new StrongEmphasis("**");
        strong.appendChild(line(text));
        return strong;
    }

    public static Node emphasis(String text) {
        Emphasis emphasis = new Emphasis("*");
        emphasis.appendChild(line(text));
        return emphasis;
    }

    public static Node code(String text) {
        return new Code(text);
    }

    /** Text on one line. */
    public static Node line(String text) {
        return new Text(text.replaceAll("\\s*\\R\\s*", " "));
    }

    public static BulletList list(List<Paragraph> paragraphs) {
        BulletList list = new BulletList();
        list.setTight(true);
        paragraphs.forEach(paragraph -> {
            ListItem item = new ListItem();
            item.appendChild(paragraph);
            list.appendChild(item);
        });
        return list;
    }

    /** What was struck and what was put in its place; Markdown has no words of its own for that. */
    public static void changed(Node parent, String before, String after) {
        for (WordDiff.Part part : WordDiff.of(before, after)) {
            switch (part.fate()) {
                case SAME -> parent.appendChild(line(part.text()));
                case REMOVED -> tagged(parent, "del", part.text());
                case ADDED -> tagged(parent, "ins", part.text());
            }
        }
    }

    private static void tagged(Node parent, String tag, String text) {
        parent.appendChild(html("<" + tag + ">"));
        parent.appendChild(line(text));
        parent.appendChild(html("</" + tag + ">"));
    }

    private static Node html(String literal) {
        HtmlInline inline = new HtmlInline();
        inline.setLiteral(literal);
        return inline;
    }
}
