/**
 * Custom fields: their types (the system's and the plugins'), where they are used, what is stored for issues, and the
 * index that searches see. Its main types are {@code Fields} and {@code FieldIndex}. Must never decide who may do what.
 */
package org.internalcustomer.sandbox.fields;
