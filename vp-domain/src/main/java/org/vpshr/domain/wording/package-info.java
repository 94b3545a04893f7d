/**
 * What stands as words in the texts of entries: days, sums, shares, names of countries and organisations; and what the
 * fields beside them say of the same. Begin with {@link org.vpshr.domain.wording.TextAndFields}.
 */
@NullMarked
package org.vpshr.domain.wording;

import org.jspecify.annotations.NullMarked;
