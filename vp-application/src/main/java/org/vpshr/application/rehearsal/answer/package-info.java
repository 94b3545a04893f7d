/**
 * All that can be asked of a record without knowing it, and the answers of this version of the library. Begin with {@link
 * org.vpshr.application.rehearsal.answer.Questions}.
 */
@NullMarked
package org.vpshr.application.rehearsal.answer;

import org.jspecify.annotations.NullMarked;
