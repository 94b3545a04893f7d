/**
 * What a newer version of the library would answer, tried on a copy of the record before anybody upgrades. Begin with {@link
 * org.vpshr.application.rehearsal.Rehearsal}.
 */
@NullMarked
package org.vpshr.application.rehearsal;

import org.jspecify.annotations.NullMarked;
