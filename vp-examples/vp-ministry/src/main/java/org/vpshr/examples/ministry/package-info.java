/**
 * A ministry at work: an application in which missions contribute, editors review, the minister's office signs and
 * publishers publish, over one record. Begin with {@link org.vpshr.examples.ministry.Ministry}. What may be done, and
 * by whom, is for the record to say; nothing here decides it.
 */
@NullMarked
package org.vpshr.examples.ministry;

import org.jspecify.annotations.NullMarked;
