/**
 * Answers about reports, kept in memory as long as nothing is recorded that bears on them. Begin with {@link
 * org.vpshr.application.reports.kept.KeptAnswers}.
 */
@NullMarked
package org.vpshr.application.reports.kept;

import org.jspecify.annotations.NullMarked;
