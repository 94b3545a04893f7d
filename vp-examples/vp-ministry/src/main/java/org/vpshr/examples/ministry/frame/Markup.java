package org.vpshr.examples.ministry.frame;

import org.jsoup.nodes.Element;

/** Parts that pages have in common. */
public final class Markup {
    private Markup() {}

    /**
     * Says what a person has to look at before anything else.
     *
     * @param parent where it stands
     * @param title what is the matter
     * @param text what to do
     * @return the box, for more to be said in it
     */
    public static Element alert(Element parent, String title, String text) {
        Element box = parent.appendElement("section").addClass("alert").attr("role", "alert");
        box.appendElement("h2").text(title);
        if (!text.isEmpty()) {
            box.appendElement("p").text(text);
        }
        return box;
    }

    /**
     * {@return a link}
     *
     * @param parent where it stands
     * @param address where it leads
     * @param words what it says
     */
    public static Element link(Element parent, String address, String words) {
        return parent.appendElement("a").attr("href", address).text(words);
    }

    /**
     * {@return a field of one line, below its label}
     *
     * @param parent where it stands
     * @param name under which it is sent
     * @param label what it is
     * @param type of the field
     */
    public static Element input(Element parent, String name, String label, String type) {
        Element field = parent.appendElement("p").addClass("field");
        field.appendElement("label").attr("for", name).text(label);
        return field.appendElement("input").attr("id", name).attr("name", name).attr("type", type);
    }
}
