/** Faults that are done to a record for real. The table of all of them is {@code docs/faults.md}. */
@org.jspecify.annotations.NullMarked
package org.vpshr.application.faults;
