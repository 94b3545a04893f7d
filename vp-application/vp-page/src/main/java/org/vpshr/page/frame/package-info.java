/**
 * What is the same on every page: head, ways to the other pages, foot; days in words, and the signs of changes. Nothing
 * here reads the record. Begin with {@link org.vpshr.page.frame.Frame}.
 */
@NullMarked
package org.vpshr.page.frame;

import org.jspecify.annotations.NullMarked;
