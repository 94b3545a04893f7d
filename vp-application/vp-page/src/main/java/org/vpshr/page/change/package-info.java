/**
 * What the page of a report and that of two side by side tell alike: how changes are counted, which words they are told in,
 * which parts both can be narrowed to, and what another source says. Nothing here reads the record or writes a whole page.
 */
@NullMarked
package org.vpshr.page.change;

import org.jspecify.annotations.NullMarked;
