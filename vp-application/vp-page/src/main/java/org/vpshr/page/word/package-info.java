/** Days, desks, subjects and changes in words that a reader knows. Nothing here reads the record or writes a page. */
@NullMarked
package org.vpshr.page.word;

import org.jspecify.annotations.NullMarked;
