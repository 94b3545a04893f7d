/**
 * Several processes on one record in PostgreSQL: they share the work of keeping current views in tables, take over from
 * one that died or stands still, and wake each other. All of it can be made again from the events. Begin with {@link
 * org.vpshr.application.nodes.Node}.
 */
@NullMarked
package org.vpshr.application.nodes;

import org.jspecify.annotations.NullMarked;
