/**
 * What all documents are made of: Markdown and HTML that escape whatever they print, and the words that the formats
 * share. Begin with {@link org.vpshr.application.render.text.MarkdownText}.
 */
@NullMarked
package org.vpshr.application.render.text;

import org.jspecify.annotations.NullMarked;
