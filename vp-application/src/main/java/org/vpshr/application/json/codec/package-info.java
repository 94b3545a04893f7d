/**
 * Values of the domain as JSON and back: records by their components, texts by their forms. One mapper, strict and
 * limited, whatever is read. What a line, a row or a file means is known in the packages beside this one. Begin with
 * {@link org.vpshr.application.json.codec.DomainJson}.
 */
@NullMarked
package org.vpshr.application.json.codec;

import org.jspecify.annotations.NullMarked;
