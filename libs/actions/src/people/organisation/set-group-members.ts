import { In } from 'typeorm';
import { GroupMember, Unit } from '#database';
import { demand } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { insertAll } from '../../insert-all.js';
import { demandVersion, invalid } from '../../refusals.js';
import { lockUnit } from './save-unit.js';

/**
 * Says which bodies a group ('Các trường học') stands for. Throws DomainError `unit-missing`, `stale-version`, `not-a-group`,
 * `bad-members` (a group within a group, or another authority's unit).
 */
export async function setGroupMembers(
  doing: Doing,
  order: { groupId: string; version?: number; memberIds: string[] },
): Promise<{ version: number }> {
  demand(doing.actor, 'units.edit');
  const memberIds = [...new Set(order.memberIds)];
  return transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const group = await lockUnit(acting, order.groupId);
    if (group.kind !== 'group') throw invalid('not-a-group', 'Chỉ nhóm đơn vị mới có thành viên.');
    demandVersion(group, order.version ?? group.version);
    const bodies = await manager.countBy(Unit, { id: In(memberIds), authorityId: actor.authorityId, kind: 'body' });
    if (bodies !== memberIds.length) throw invalid('bad-members', 'Thành viên của nhóm phải là đơn vị trong danh mục.');
    const before = await manager.countBy(GroupMember, { groupId: group.id });
    await manager.delete(GroupMember, { groupId: group.id });
    await insertAll(
      manager,
      GroupMember,
      memberIds.map((memberId) => ({ groupId: group.id, memberId })),
    );
    await manager.update(Unit, group.id, { version: group.version + 1 });
    await audit(acting, {
      action: 'unit.members-set',
      subjectType: 'unit',
      subjectId: group.id,
      before: { members: before },
      after: { members: memberIds.length },
    });
    return { version: group.version + 1 };
  });
}
