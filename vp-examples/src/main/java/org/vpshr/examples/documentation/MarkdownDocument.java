package org.vpshr.examples.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A document: its headings by the anchors under which readers of Markdown find them, its links, and its text as HTML. */
final class MarkdownDocument {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final Node tree;
    private final Map<Node, String> anchors = new LinkedHashMap<>();
    private final List<String> links = new ArrayList<>();

    private MarkdownDocument(Node tree) {
        this.tree = tree;
        Map<String, Integer> used = new HashMap<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String anchor = anchor(plain(heading));
                int before = used.merge(anchor, 1, Integer::sum) - 1;
                anchors.put(heading, before == 0 ? anchor : anchor + "-" + before);
                super.visit(heading);
            }

            @Override
            public void visit(HtmlBlock block) {
                if (block.getLiteral().startsWith("<!--")) {
                    block.unlink();
                }
            }

            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                super.visit(link);
            }

            @Override
            public void visit(Image image) {
                links.add(image.getDestination());
                super.visit(image);
            }
        });
    }

    static MarkdownDocument of(String text) {
        return new MarkdownDocument(PARSER.parse(text));
    }

    /** The anchor of a heading: its letters, digits and strokes, small. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_\\- ]", "")
                .replace(' ', '-');
    }

    /** The anchors of its headings, in order. */
    List<String> anchors() {
        return List.copyOf(anchors.values());
    }

    /** Where its links and pictures lead, in order. */
    List<String> links() {
        return List.copyOf(links);
    }

    /** What is marked as a link and leads nowhere, since its name is not said below. */
    List<String> namesWithoutPlace() {
        List<String> found = new ArrayList<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                Node next = text.getNext();
                if (text.getLiteral().endsWith("[")
                        && next instanceof Code code
                        && next.getNext() instanceof Text after
                        && after.getLiteral().startsWith("]")) {
                    found.add(code.getLiteral());
                }
            }
        });
        return found;
    }

    String html() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (anchors.containsKey(node)) {
                        attributes.put("id", anchors.get(node));
                    }
                })
                .build()
                .render(tree);
    }

    private static String plain(Node heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}
