// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {
    Acceptance,
    Allowance,
    Device,
    OwnerBond,
    Registration,
    SignedMessage
} from "../interfaces/IDeviceRegistry.sol";
import {ScheduleConfig} from "../interfaces/IEmission.sol";
import {Claim, Deposit} from "../interfaces/ISettlement.sol";
import {Bonded} from "./Bonded.sol";
import {Line} from "./Lines.sol";

/// A device, a bond and a deposit are used only with their owner's consent. One owner bonds, registers, offers, accepts, signs,
/// deposits, asks for it back; two strangers, who have all devices' consents and whatever the owner has signed, do everything
/// that an account can do, in whatever order. After each of their doings:
///   devices   one that has become the owner's is one that it has signed for, as it stood; one that is no longer its it has
///             offered, as it stood
///   bond      neither rises nor falls, nor begins to leave; as an oracle it has its bond, its payee and its place
///   deposit   does not fall but by what is paid to the owner, which is no more than it has asked for, and of what it has
///             left; the stranger has afterwards what it had
///   name      nobody is paid in its place, nobody allowed to spend anything
/// Withdrawals are paid in the runs, in each of the ways there are: `test_strangersWithdrawals_arePaid` counts them.
contract ConsentInvariantTest is Bonded {
    uint256 private constant KEY = 77;
    uint256 private constant KEYS = 3;
    uint256 private constant STRANGERS_KEY = 78;

    struct Standing {
        address[KEYS] owners;
        uint256[KEYS] nonces;
        uint256 bond;
        uint256 leaving;
        uint256 oracleBond;
        uint256 deposited;
        uint256 withdrawn;
        uint256 requested;
        uint256 money;
        uint256 allowances;
        /// What the stranger has: in hand, deposited, bonded.
        uint256 strangers;
    }

    /// Longer than oracles may be silent.
    uint256 private constant LONG = 31 days;

    address private owner;
    address private stranger;
    /// Of each device, the nonce at which the owner signed that it takes it, plus one; and at which it has offered it.
    uint256[KEYS] private signedAt;
    uint256[KEYS] private offeredAt;
    Acceptance[KEYS] private acceptances;
    /// Of all that strangers have brought about: payments under a line, such while the oracles were silent, and without a line.
    uint256 private underLines;
    uint256 private inSilence;
    uint256 private withoutLine;

    function setUp() public override {
        super.setUp();
        owner = vm.addr(KEY);
        stranger = vm.addr(STRANGERS_KEY);
        bonded(owner, 2 * BOND);
        bonded(stranger, 100 * BOND);
        depositFor(owner, 100e6);
        depositFor(stranger, 100e6);
        put(owner, dollar, 0, 0);
        put(stranger, dollar, 0, 0);
        settleAndActivate();
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = this.bonds.selector;
        selectors[1] = this.enrols.selector;
        selectors[2] = this.offers.selector;
        selectors[3] = this.signs.selector;
        selectors[4] = this.asks.selector;
        selectors[5] = this.settles.selector;
        selectors[6] = this.strangersTakeDevices.selector;
        selectors[7] = this.strangersBringDevices.selector;
        selectors[8] = this.strangersTakeMoney.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    // What the owner does

    function bonds(uint256 amount, bool out) public {
        if (!out) {
            bonded(owner, amount % (2 * BOND));
            return;
        }
        vm.startPrank(owner);
        try registry.requestUnbond(amount % (2 * BOND)) {} catch {}
        vm.stopPrank();
    }

    function enrols(uint256 key) public {
        _enrol(key % KEYS, owner, owner);
    }

    /// To a stranger, or takes the offer back; or takes what a stranger has offered to it.
    function offers(uint256 key, uint256 how) public {
        key %= KEYS;
        bytes32 device = _device(key);
        vm.startPrank(owner);
        if (how % 3 == 2) {
            try registry.accept(only(device)) {} catch {}
        } else {
            address to = how % 3 == 0 ? stranger : address(0);
            try registry.offer(only(device), to) {
                offeredAt[key] = to == address(0) ? 0 : uint256(registry.deviceOf(device).nonce) + 1;
            } catch {}
        }
        vm.stopPrank();
    }

    function signs(uint256 key) public {
        key %= KEYS;
        uint256 nonce = registry.deviceOf(_device(key)).nonce;
        acceptances[key] = acceptance(KEY, _device(key), nonce);
        signedAt[key] = nonce + 1;
    }

    function asks(uint256 amount, bool more) public {
        if (more) depositFor(owner, amount % 100e6 + 1);
        vm.startPrank(owner);
        try settlement.requestWithdraw(address(dollar), amount % 150e6) {} catch {}
        vm.stopPrank();
    }

    /// Until what was asked for is in the facts; or not at all, for longer than oracles may be silent. The owner's devices
    /// have spent some of what it has not asked for.
    function settles(uint256 wait, uint256 spent) public {
        if (wait % 16 == 0) {
            skip(LONG);
            return;
        }
        skip(wait % 1 days);
        Deposit memory mine = settlement.depositOf(owner, address(dollar));
        (Line memory line,) = proofFor(owner, dollar);
        uint256 free = mine.deposited - mine.withdrawn - mine.requested;
        if (free > line.spent) put(owner, dollar, 0, line.spent + spent % (free - line.spent) / 4);
        catchUp();
    }

    // What others do

    function strangersTakeDevices(uint256 key, uint256 how, uint64 cell) public {
        Standing memory before = _standing();
        key %= KEYS;
        bytes32 device = _device(key);
        Registration memory it = registrationOf(key + 1, owner);
        vm.startPrank(stranger);
        if (how % 6 == 0) try registry.offer(only(device), stranger) {} catch {}
        if (how % 6 == 1) try registry.accept(only(device)) {} catch {}
        if (how % 6 == 2) try registry.remove(device) {} catch {}
        if (how % 6 == 3) {
            bytes memory consents =
                consentToMove(key + 1, device, cell, registry.deviceOf(device).nonce, it.deadline);
            try registry.move(device, it.keyX, it.keyY, cell, it.deadline, consents) {} catch {}
        }
        if (how % 6 == 4) {
            Acceptance memory mine = acceptance(STRANGERS_KEY, device, registry.deviceOf(device).nonce);
            try registry.acceptFor(device, stranger, mine) {} catch {}
        }
        // What it said once, shown twice.
        SignedMessage memory once = said(key + 1, cell, "one");
        if (how % 6 == 5) try registry.reportKeyShared(it.keyX, it.keyY, cell, once, once) {} catch {}
        vm.stopPrank();
        _nothingWithoutConsent(before);
    }

    /// Puts devices upon the owner, with what it has signed, or a signature of one's own in its place.
    function strangersBringDevices(uint256 key, uint256 how) public {
        Standing memory before = _standing();
        key %= KEYS;
        bytes32 device = _device(key);
        Acceptance memory given = acceptances[key];
        if (how % 2 == 0) given = acceptance(STRANGERS_KEY, device, registry.deviceOf(device).nonce);
        how /= 2;
        if (how % 4 == 0) _enrol(key, stranger, owner);
        if (how % 4 == 1) _enrolFor(key, given);
        if (how % 4 == 2) {
            _enrol(key, stranger, stranger);
            vm.startPrank(stranger);
            try registry.offer(only(device), owner) {} catch {}
            try registry.accept(only(device)) {} catch {}
            vm.stopPrank();
        }
        if (how % 4 == 3) try registry.acceptFor(device, owner, given) {} catch {}
        _nothingWithoutConsent(before);
    }

    function strangersTakeMoney(uint256 how, uint128 amount) public {
        Standing memory before = _standing();
        bool silent = vm.getBlockTimestamp() >= settlement.dueSince() + 30 days;
        vm.startPrank(stranger);
        if (how % 8 == 0) try registry.requestUnbond(amount) {} catch {}
        if (how % 8 == 1) try registry.unbond() {} catch {}
        if (how % 8 == 2) try settlement.requestWithdraw(address(dollar), amount) {} catch {}
        if (how % 8 == 3) settlement.setPayee(address(dollar), stranger);
        if (how % 8 == 4) _allowedBy(owner, amount);
        if (how % 8 == 5) {
            try settlement.withdrawUnspent(how % 16 == 5 ? owner : stranger, address(dollar)) {
                if (how % 16 == 5) ++withoutLine;
            } catch {}
        }
        if (how % 8 == 6) {
            (Line memory line, bytes32[] memory proof) = proofFor(how % 16 == 6 ? owner : stranger, dollar);
            try settlement.withdraw(Claim(line, proof)) returns (uint256 paid) {
                if (how % 16 == 6 && paid > 0) {
                    ++underLines;
                    if (silent) ++inSilence;
                }
            } catch {}
        }
        if (how % 8 == 7) {
            try oracleSet.offer(stranger) {} catch {}
            try oracleSet.takeOver(signers[0]) {} catch {}
        }
        vm.stopPrank();
        _nothingWithoutConsent(before);
    }

    function invariant_nobodyIsPaidOrAllowedInItsPlace() public view {
        assertEq(settlement.payeeOf(owner, address(dollar)), owner);
        assertEq(registry.allowanceNonce(owner, keccak256("subject")), 0);
    }

    /// What the invariant's runs do, in an order of chance, and often enough that it is no chance what is counted.
    function test_strangersWithdrawals_arePaid() public {
        uint256 steps = 240;
        for (uint256 i = 0; i < steps; ++i) {
            uint256 chance = uint256(keccak256(abi.encode("step", i)));
            uint256 more = chance >> 128;
            if (chance % 4 == 0) asks(more % 150e6, chance & 32 == 0);
            if (chance % 4 == 1) settles(more % 4, chance >> 32);
            // Half of the time one of those that pay the owner.
            uint256 how = more % 4 < 2 ? 5 + more % 2 : more;
            if (chance % 4 > 1) strangersTakeMoney(how, uint128(chance >> 64) % 200e6);
        }
        assertTrue(underLines - inSilence > 3, "under a line of an epoch after they were asked for");
        assertTrue(inSilence > 0, "under a line while the oracles are silent");
        assertTrue(withoutLine > 0, "without a line");
        Deposit memory mine = settlement.depositOf(owner, address(dollar));
        assertTrue(mine.withdrawn > 0 && mine.deposited > mine.withdrawn, "not all that was deposited");
        (Line memory line,) = proofFor(owner, dollar);
        assertTrue(line.spent > 0, "some of it was spent");
    }

    /// Catching up takes a few epochs after a silence, and each is over before it is caught up with.
    function _schedule() internal pure override returns (ScheduleConfig memory) {
        return ScheduleConfig(GENESIS, 20 hours, FIRST, 365 days, CAP);
    }

    function _window() internal pure override returns (uint64) {
        return 4 hours;
    }

    function _nothingWithoutConsent(Standing memory before) private view {
        Standing memory now_ = _standing();
        for (uint256 i = 0; i < KEYS; ++i) {
            if (now_.owners[i] == before.owners[i]) continue;
            uint256 at = before.nonces[i] + 1;
            if (now_.owners[i] == owner) assertTrue(signedAt[i] == at, "a device that it did not sign for");
            if (before.owners[i] == owner) assertTrue(offeredAt[i] == at, "a device that it did not offer");
        }
        assertEq(now_.bond, before.bond);
        assertEq(now_.leaving, before.leaving);
        assertEq(now_.oracleBond, before.oracleBond);
        assertEq(now_.deposited, before.deposited);
        assertEq(now_.allowances, before.allowances);
        uint256 paid = now_.withdrawn - before.withdrawn;
        assertEq(now_.money - before.money, paid);
        assertLe(paid, before.requested, "no more than it has asked for");
        assertEq(now_.strangers, before.strangers);
    }

    function _standing() private view returns (Standing memory it) {
        for (uint256 i = 0; i < KEYS; ++i) {
            Device memory device = registry.deviceOf(_device(i));
            (it.owners[i], it.nonces[i]) = (device.owner, device.nonce);
        }
        OwnerBond memory bond = registry.bondOf(owner);
        (it.bond, it.leaving) = (bond.bond, bond.leaving);
        it.oracleBond = oracleOf(signers[0]).bond;
        Deposit memory deposit = settlement.depositOf(owner, address(dollar));
        (it.deposited, it.withdrawn, it.requested) = (deposit.deposited, deposit.withdrawn, deposit.requested);
        it.money = dollar.balanceOf(owner);
        it.allowances = registry.allowanceNonce(owner, keccak256("subject"));
        Deposit memory others = settlement.depositOf(stranger, address(dollar));
        OwnerBond memory theirs = registry.bondOf(stranger);
        it.strangers =
            dollar.balanceOf(stranger) + others.deposited - others.withdrawn + theirs.bond + theirs.leaving;
    }

    /// With the device's consent, which whoever has the device in hand can get.
    function _enrol(uint256 key, address sender, address for_) private {
        Registration memory it = registrationOf(key + 1, for_);
        bytes memory consents = consent(key + 1, it, registry.deviceOf(idOf(it)).nonce);
        vm.startPrank(sender);
        try registry.register(it, consents) {} catch {}
        vm.stopPrank();
    }

    function _enrolFor(uint256 key, Acceptance memory given) private {
        Registration[] memory all = new Registration[](1);
        bytes[] memory consents = new bytes[](1);
        Acceptance[] memory accepts = new Acceptance[](1);
        all[0] = registrationOf(key + 1, owner);
        consents[0] = consent(key + 1, all[0], registry.deviceOf(_device(key)).nonce);
        accepts[0] = given;
        vm.startPrank(stranger);
        registry.registerBatch(all, consents, accepts);
        vm.stopPrank();
    }

    /// Says that the owner allows the stranger's device to spend, with the stranger's signature.
    function _allowedBy(address account, uint128 amount) private {
        Allowance memory it;
        (it.account, it.subject, it.asset, it.amount) =
        (account, keccak256("subject"), address(dollar), amount);
        (it.period, it.total, it.until) = (60, amount, type(uint64).max);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(STRANGERS_KEY, keccak256(abi.encode(it)));
        try registry.allow(it, abi.encodePacked(r, s, v)) {} catch {}
    }

    function _device(uint256 key) private view returns (bytes32) {
        return idOf(registrationOf(key + 1, owner));
    }
}
