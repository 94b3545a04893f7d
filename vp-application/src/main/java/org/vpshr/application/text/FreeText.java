package org.vpshr.application.text;

/**
 * A free text of an event. In the event itself stands its number.
 *
 * @param internal whether it is the ministry's own, whoever may see the rest of the event
 */
public record FreeText(String text, boolean internal) {

    /** It does not show in logs and messages. */
    @Override
    public String toString() {
        return internal ? "an internal text" : "a text";
    }
}
