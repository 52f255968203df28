import { ask } from '../../../ask';
import { graphql } from '../../../graphql';
import type {
  BookAppointmentInput,
  CancelAppointmentInput,
  MoveAppointmentInput,
} from '../../../graphql/graphql';

const Book = graphql(`
  mutation BookAppointment($input: BookAppointmentInput!) {
    bookAppointment(input: $input) { appointment { day from } refusals { code message path } }
  }
`);
const Move = graphql(`
  mutation MoveAppointment($input: MoveAppointmentInput!) {
    moveAppointment(input: $input) { appointment { day from } refusals { code message path } }
  }
`);
const Cancel = graphql(`
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) { appointment { day from } refusals { code message path } }
  }
`);

/** Books a time at a window. */
export const bookAppointment = (input: BookAppointmentInput) =>
  ask(Book, { input }).then((answer) => answer.bookAppointment);

/** Moves a booking to another time of its window. */
export const moveAppointment = (input: MoveAppointmentInput) =>
  ask(Move, { input }).then((answer) => answer.moveAppointment);

/** Cancels a booking before its time. */
export const cancelAppointment = (input: CancelAppointmentInput) =>
  ask(Cancel, { input }).then((answer) => answer.cancelAppointment);
