/**
 * What desks had written by a day: a record that begins late is asked for that beside what was recorded by a day. Begin with {@link
 * org.vpshr.projections.writing.WritingFilter}.
 */
@NullMarked
package org.vpshr.projections.writing;

import org.jspecify.annotations.NullMarked;
