/** What holds of every page beside that of a report. */
@NullMarked
package org.vpshr.page.other;

import org.jspecify.annotations.NullMarked;
