package org.vpshr.application.reports;

/**
 * On what a report rests, found without making it. As long as it is the same, so is what is printed: an entity tag for a
 * cache. It may change where the report does not, such as with a name that the report does not print; never the other way
 * round. What the audience may not see has no part in it.
 *
 * @param position of the last event that the report rests on and its audience may see; 0 where there is none
 * @param tag in hexadecimal; it is the same in every process that has the same record, templates and version of the library
 */
public record ReportBasis(long position, String tag) {}
