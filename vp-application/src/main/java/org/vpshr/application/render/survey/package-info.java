/**
 * What is on record: entries, parties, reports, the log, members, as documents. Begin with {@link
 * org.vpshr.application.render.survey.EntryListMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.survey;

import org.jspecify.annotations.NullMarked;
