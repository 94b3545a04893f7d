/** What a ministry keeps beside entries in a namespace of its own, from the line to every answer. */
@NullMarked
package org.vpshr.application.attribute;

import org.jspecify.annotations.NullMarked;
