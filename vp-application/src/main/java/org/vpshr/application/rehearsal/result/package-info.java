/**
 * What a rehearsal found: what a newer version answers otherwise, and what it cannot answer. Begin with {@link
 * org.vpshr.application.rehearsal.result.RehearsalReport}.
 */
@NullMarked
package org.vpshr.application.rehearsal.result;

import org.jspecify.annotations.NullMarked;
