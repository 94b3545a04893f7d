/**
 * Another version of the library in a process of its own, on a copy of the record. Begin with {@link
 * org.vpshr.application.rehearsal.version.RehearsedVersion}, which is what that process runs.
 */
@NullMarked
package org.vpshr.application.rehearsal.version;

import org.jspecify.annotations.NullMarked;
