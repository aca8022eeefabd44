/** add-to-calendar-button: the element without its services for customers. */
import 'add-to-calendar-button/no-pro';
