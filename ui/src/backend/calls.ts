/** The one place that says where the call types come from; generated ones take the provisional ones' place here. */
export type * from './provisional';
