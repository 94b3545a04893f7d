/**
 * Heads of the record as signed notes, which others can keep and sign beside us: the forms of C2SP (signed-note,
 * tlog-checkpoint, tlog-cosignature, tlog-witness), byte for byte. Begin with {@link
 * org.vpshr.application.signing.note.TreeNote}.
 */
@NullMarked
package org.vpshr.application.signing.note;

import org.jspecify.annotations.NullMarked;
