/** What of a record is written as files, and what each of them is made from. Nothing here writes. */
@NullMarked
package org.vpshr.page.site;

import org.jspecify.annotations.NullMarked;
