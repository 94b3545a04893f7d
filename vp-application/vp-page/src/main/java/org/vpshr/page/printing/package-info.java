/**
 * What was published last of a government, and where reports print an entry. It reads the record and writes no page. Begin
 * with {@link org.vpshr.page.printing.LastReport}.
 */
@NullMarked
package org.vpshr.page.printing;

import org.jspecify.annotations.NullMarked;
