package org.vpshr.application.json.template;

import org.vpshr.application.json.Quote;

/**
 * What is wrong in a template.
 *
 * @param line where it stands in the file, from 1 on
 * @param pointer the JSON pointer of the value
 * @param wrong what is wrong
 * @param remedy what to do
 */
public record TemplateFault(int line, String pointer, String wrong, String remedy) {
    @Override
    public String toString() {
        return "line " + line + ", " + (pointer.isEmpty() ? "/" : Quote.name(pointer)) + ": " + wrong + "; " + remedy;
    }
}
