/** Names an event on the bus: HANDED_OVER of a case is "Case Handed Over". Subscribers filter by it. */
export const nameDetailType = (item: 'Case' | 'Help' | 'Appointment' | 'Address', type: string): string =>
  [item, ...type.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase())].join(' ');
