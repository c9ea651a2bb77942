/** The issue navigator: JQL in, a sorted and paged table of issues out, with chosen columns; and the lists of projects. */
package org.internalcustomer.sandbox.pages.search;
