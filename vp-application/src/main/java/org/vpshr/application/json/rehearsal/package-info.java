/**
 * The lines that two versions of the library exchange in a rehearsal. Their form is kept by every later version. Begin with
 * {@link org.vpshr.application.json.rehearsal.RehearsalFormat}.
 */
@NullMarked
package org.vpshr.application.json.rehearsal;

import org.jspecify.annotations.NullMarked;
