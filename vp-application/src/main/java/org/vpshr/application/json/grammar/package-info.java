/**
 * What a line may look like: the forms of its fields, read off the records of the domain, and the same as a JSON Schema.
 * Begin with {@link org.vpshr.application.json.grammar.LineGrammar}.
 */
@NullMarked
package org.vpshr.application.json.grammar;

import org.jspecify.annotations.NullMarked;
