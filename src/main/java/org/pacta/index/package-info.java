/** The content-addressed store of annotated instruments and the Lucene index over them. */
@NullMarked
package org.pacta.index;

import org.jspecify.annotations.NullMarked;
