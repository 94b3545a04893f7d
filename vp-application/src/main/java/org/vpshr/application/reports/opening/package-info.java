/**
 * With what a year opens. What is asked is for the projections to say; here the two reports are made that it is asked from,
 * and nothing is read. Begin with {@link org.vpshr.application.reports.opening.OpenedYear}.
 */
@NullMarked
package org.vpshr.application.reports.opening;

import org.jspecify.annotations.NullMarked;
