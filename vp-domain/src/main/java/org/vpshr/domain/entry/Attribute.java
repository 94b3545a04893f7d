package org.vpshr.domain.entry;

import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Slug;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.text.StandIn;

/**
 * What a ministry keeps beside an entry for itself: the number of a case, the code of a file plan, a classification. No
 * rule of this library asks for it. All of it is one free text of the event, so that it is sealed, opened and destroyed as
 * texts are; for whom it is not, nothing of it can be read: then it is {@link #unread}.
 *
 * @param namespace whose it is, such as {@code minbuza}
 * @param name what it is called there, such as {@code case}
 * @param value what it says
 * @param open whether whoever may see the entry may see it, which holds in a namespace that was declared public by then
 *     (rule 165); otherwise it is the ministry's own
 */
public record Attribute(
        @OneLine String namespace,
        @OneLine String name,
        @OneLine String value,
        boolean open) {

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when a name is none, or the value is blank
     */
    public Attribute {
        if (!StandIn.is(namespace)) {
            Namespace.checked(namespace);
            Slug.checked(name);
            if (value.isBlank()) {
                throw new InvalidValue("an attribute says nothing", "give it a value, or leave it out");
            }
        }
    }

    /**
     * {@return an attribute, as in {@code Attribute.of("minbuza", "case", "2025-4711")}; for whom it is follows from
     * the namespace}
     *
     * @param namespace whose the attribute is: the ministry, by its name in the register
     * @param name what the attribute is called
     * @param value what it says, in one line
     */
    public static Attribute of(String namespace, String name, String value) {
        return new Attribute(namespace, name, value, false);
    }

    /**
     * {@return an attribute of which nothing can be read}
     *
     * @param standIn what is read in the place of each text
     */
    public static Attribute unread(String standIn) {
        return new Attribute(standIn, "", "", false);
    }

    /** {@return whether anything of it can be read} */
    public boolean isRead() {
        return !StandIn.is(namespace);
    }

    /**
     * {@return the same for whoever may see the entry, or for the ministry alone}
     *
     * @param declared the namespace, with for whom its attributes are
     */
    public Attribute in(Namespace declared) {
        return new Attribute(namespace, name, value, declared.open());
    }

    /** As it is told: {@code minbuza:case 2025-4711}. */
    @Override
    public String toString() {
        return namespace + ":" + name + " " + value;
    }
}
