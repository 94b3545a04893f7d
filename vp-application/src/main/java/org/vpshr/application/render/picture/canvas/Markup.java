package org.vpshr.application.render.picture.canvas;

/** Writes what XML is made of: no text can become markup, and no sign stands that XML has no place for. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** An element without content, with attributes by name and value in turn. */
    public Markup empty(String name, Object... attributes) {
        open(name, attributes);
        out.insert(out.length() - 2, '/');
        return this;
    }

    public Markup open(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(value(attributes[i + 1]));
            out.append('"');
        }
        out.append(">\n");
        return this;
    }

    public Markup close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with a text. */
    public Markup text(String name, String text, Object... attributes) {
        open(name, attributes);
        out.setLength(out.length() - 1);
        escape(text);
        return close(name);
    }

    public Markup raw(Markup other) {
        out.append(other.out);
        return this;
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** To a tenth, without an empty fraction, the same in every locale. */
    public static String number(double number) {
        long tenths = Math.round(number * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    private void escape(String text) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(sign) ? sign : 0xfffd);
            }
        });
    }

    private static boolean isAllowed(int sign) {
        boolean control = sign < 0x20 || sign >= 0x7f && sign < 0xa0;
        boolean turnsAround = sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069;
        return !control && !turnsAround && !(sign >= 0xd800 && sign <= 0xdfff) && sign != 0xfffe && sign != 0xffff;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
