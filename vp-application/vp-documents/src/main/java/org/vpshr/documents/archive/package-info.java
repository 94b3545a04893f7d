/**
 * An archived report as a bag of files (BagIt, RFC 8493): what is in it, what each file is, and what it is known by. Nothing
 * here decides who may see what: reports, tables and attachments are asked for one audience. Begin with
 * {@link org.vpshr.documents.archive.Payload}.
 */
@NullMarked
package org.vpshr.documents.archive;

import org.jspecify.annotations.NullMarked;
