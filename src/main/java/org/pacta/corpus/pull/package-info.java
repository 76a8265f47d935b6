/**
 * Gets texts from their official addresses: politely, resumably, and no page that holds no text.
 */
@NullMarked
package org.pacta.corpus.pull;

import org.jspecify.annotations.NullMarked;
