/** What waits for whom, what is on record, and what an editor asks a mission to change. */
@NullMarked
package org.vpshr.examples.ministry.desk;

import org.jspecify.annotations.NullMarked;
