package org.vpshr.application.nodes;

import java.time.LocalDate;
import org.vpshr.domain.Subject;

/**
 * What a view says of a subject.
 *
 * @param view which view
 * @param subject what it is about
 * @param position the last event about the subject that it knows; 0 when nothing is recorded
 * @param day the day as of which it is said (UTC)
 * @param document JSON, with persons by reference
 */
public record SubjectView(View view, Subject subject, long position, LocalDate day, String document) {}
