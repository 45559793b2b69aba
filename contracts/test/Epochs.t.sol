// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {NetworkCode, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// constructor
/// ├── refuses epochs without length
/// ├── refuses a window of more than four epochs
/// └── refuses a payment asset that is the token
/// submit
/// ├── refuses another epoch than the next: later, earlier, the same again
/// ├── refuses an epoch before its end, and takes it at its end
/// ├── refuses a sixth pending epoch until the first one's window has passed
/// ├── refuses another parent than the last header, also zero
/// ├── refuses facts of a block that is not there yet
/// ├── refuses a zero ledger root
/// ├── refuses more tokens earned than the schedule has emitted at the epoch's end; takes just as many
/// ├── refuses tokens spent, and more payment earned than spent
/// ├── signers: refuses an unknown set, another order, one missing
/// ├── signatures
/// │   ├── refuses fewer than the quorum
/// │   ├── refuses one signer twice, another order, a stranger, another header, high s, r and s zero
/// │   ├── refuses more or fewer signatures than bits, and bits beyond the set
/// │   └── takes any quorum, and all
/// └── keeps the header's hash, counts on, and says so
contract SubmitTest is Fixture {
    function test_constructor_refusesEpochsWithoutLength() public {
        NetworkConfig memory config = _config();
        config.schedule.epochLength = 0;
        config.challengeWindow = 0;
        _notLaunched(config, abi.encodeWithSelector(ISettlement.Settlement_NoEpochLength.selector));
    }

    function test_constructor_refusesALongWindow() public {
        NetworkConfig memory config = _config();
        config.challengeWindow = 4 * EPOCH + 1;
        _notLaunched(
            config,
            abi.encodeWithSelector(ISettlement.Settlement_WindowTooLong.selector, 4 * EPOCH + 1, 4 * EPOCH)
        );
    }

    function test_constructor_refusesOneAssetForBoth() public {
        NetworkConfig memory config = _config();
        config.payment = IERC20(factory.addressesOf(address(this), "Moon").token);
        _notLaunched(config, abi.encodeWithSelector(ISettlement.Settlement_SameAsset.selector));
    }

    function test_submit_keepsTheHeader() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.expectEmit(address(settlement));
        emit ISettlement.EpochSubmitted(0, hashOf(header));
        settlement.submit(header, packed(), signed, signatures);
        assertEq(settlement.nextEpoch(), 1);
        assertEq(settlement.activeEpochs(), 0);
        assertEq(settlement.headerHashOf(0), hashOf(header));
        skip(WINDOW);
        assertEq(settlement.activeEpochs(), 1);
    }

    function testFuzz_submit_refusesAnotherEpoch(uint64 epoch) public {
        submit(nextHeader());
        EpochHeader memory header = nextHeader();
        vm.assume(epoch != header.epoch);
        header.epoch = epoch;
        _refused(header, abi.encodeWithSelector(ISettlement.Settlement_WrongEpoch.selector, 1, epoch));
    }

    function testFuzz_submit_refusesBeforeTheEnd(uint256 early) public {
        EpochHeader memory header = nextHeader();
        uint256 end = settlement.endOf(0);
        assertEq(end, GENESIS + EPOCH);
        vm.warp(end - bound(early, 1, EPOCH));
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_TooEarly.selector, end, vm.getBlockTimestamp())
        );
        settlement.submit(header, all, signed, signatures);
        vm.warp(end);
        settlement.submit(header, all, signed, signatures);
    }

    function test_submit_refusesASixthPending() public {
        vm.warp(settlement.endOf(9));
        uint256 start = vm.getBlockTimestamp();
        for (uint256 i = 0; i < 5; ++i) {
            submit(nextHeader());
            skip(10);
        }
        _refused(nextHeader(), abi.encodeWithSelector(ISettlement.Settlement_TooManyPending.selector, 5));
        vm.warp(start + WINDOW - 1);
        _refused(nextHeader(), abi.encodeWithSelector(ISettlement.Settlement_TooManyPending.selector, 5));
        vm.warp(start + WINDOW);
        assertEq(settlement.activeEpochs(), 1);
        submit(nextHeader());
        assertEq(settlement.nextEpoch(), 6);
    }

    function testFuzz_submit_refusesAnotherParent(bytes32 parent) public {
        EpochHeader memory first = submit(nextHeader());
        EpochHeader memory header = nextHeader();
        assertEq(header.parent, hashOf(first));
        vm.assume(parent != header.parent);
        header.parent = parent;
        _refused(
            header, abi.encodeWithSelector(ISettlement.Settlement_WrongParent.selector, hashOf(first), parent)
        );
    }

    function test_submit_refusesAParentOfTheFirst() public {
        EpochHeader memory header = nextHeader();
        header.parent = keccak256("genesis");
        _refused(
            header,
            abi.encodeWithSelector(ISettlement.Settlement_WrongParent.selector, bytes32(0), header.parent)
        );
    }

    function test_submit_refusesFactsAhead() public {
        EpochHeader memory header = nextHeader();
        header.factsBlock += 1;
        _refused(
            header,
            abi.encodeWithSelector(
                ISettlement.Settlement_FactsAhead.selector, header.factsBlock, header.factsBlock - 1
            )
        );
    }

    function test_submit_refusesAZeroRoot() public {
        EpochHeader memory header = nextHeader();
        header.ledgerRoot = 0;
        _refused(header, abi.encodeWithSelector(ISettlement.Settlement_ZeroRoot.selector));
    }

    function testFuzz_submit_earnsWithinTheSchedule(uint8 before, uint128 over) public {
        vm.warp(settlement.endOf(before));
        for (uint256 i = 0; i < bound(before, 0, 6); ++i) {
            settle();
        }
        uint256 budget = settlement.budgetOf(settlement.nextEpoch());
        assertEq(budget, emission.cumulativeAt(settlement.endOf(settlement.nextEpoch())));
        EpochHeader memory header = nextHeader();
        header.tokenEarned = uint128(bound(over, budget + 1, type(uint128).max));
        _refused(
            header,
            abi.encodeWithSelector(ISettlement.Settlement_OverSchedule.selector, header.tokenEarned, budget)
        );
        header.tokenEarned = uint128(budget);
        submit(header);
    }

    function testFuzz_submit_refusesSpentTokens(uint128 spent) public {
        EpochHeader memory header = nextHeader();
        header.tokenSpent = uint128(bound(spent, 1, type(uint128).max));
        _refused(
            header,
            abi.encodeWithSelector(ISettlement.Settlement_SpentOverDeposits.selector, header.tokenSpent, 0)
        );
    }

    function testFuzz_submit_refusesEarnedOverSpent(uint128 earned, uint128 spent) public {
        EpochHeader memory header = nextHeader();
        header.paymentEarned = uint128(bound(earned, 1, type(uint128).max));
        header.paymentSpent = uint128(bound(spent, 0, header.paymentEarned - 1));
        _refused(
            header,
            abi.encodeWithSelector(
                ISettlement.Settlement_EarnedOverSpent.selector, header.paymentEarned, header.paymentSpent
            )
        );
    }

    function test_submit_refusesOtherSigners() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        bytes[4] memory wrong;
        wrong[0] = bytes.concat(all, bytes20(ALICE));
        wrong[1] = "";
        wrong[2] = bytes.concat(all, hex"00");
        wrong[3] = bytes.concat(all);
        (wrong[3][0], wrong[3][20]) = (wrong[3][20], wrong[3][0]);
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(ISettlement.Settlement_WrongSigners.selector);
            settlement.submit(header, wrong[i], signed, signatures);
        }
    }

    function testFuzz_submit_refusesFewerThanAQuorum(uint256 count) public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        count = bound(count, 0, 4);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, count);
        _refusedWith(
            header,
            signed,
            signatures,
            abi.encodeWithSelector(ISettlement.Settlement_NoQuorum.selector, 5, count)
        );
    }

    function testFuzz_submit_takesAnyQuorum(uint256 signed) public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        signed = bound(signed, 0, 127);
        uint256 count = 0;
        for (uint256 i = 0; i < 7; ++i) {
            if (signed & (1 << i) != 0) ++count;
        }
        vm.assume(count >= 5);
        CompactSignature[] memory signatures = new CompactSignature[](count);
        count = 0;
        for (uint256 i = 0; i < 7; ++i) {
            if (signed & (1 << i) != 0) signatures[count++] = signatureOf(keys[i], header);
        }
        settlement.submit(header, packed(), signed, signatures);
        assertEq(settlement.nextEpoch(), 1);
    }

    function test_submit_refusesASignerTwice() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        signatures[4] = signatures[3];
        _refusedWith(
            header,
            signed,
            signatures,
            abi.encodeWithSelector(ISettlement.Settlement_BadSignature.selector, 4, signers[3])
        );
    }

    function test_submit_refusesAnotherOrder() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        (signatures[0], signatures[1]) = (signatures[1], signatures[0]);
        _refusedWith(
            header,
            signed,
            signatures,
            abi.encodeWithSelector(ISettlement.Settlement_BadSignature.selector, 0, signers[1])
        );
    }

    function testFuzz_submit_refusesAStranger(uint256 key) public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        key = bound(key, 8, type(uint128).max);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        signatures[2] = signatureOf(key, header);
        _refusedWith(
            header,
            signed,
            signatures,
            abi.encodeWithSelector(ISettlement.Settlement_BadSignature.selector, 2, vm.addr(key))
        );
    }

    /// Any field that is changed after signing makes the signatures somebody else's.
    function testFuzz_submit_refusesAnotherHeaderThanSigned(uint256 field, bytes32 value) public {
        EpochHeader memory header = nextHeader();
        header.paymentSpent = 1;
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes32 before = hashOf(header);
        field = bound(field, 0, 5);
        if (field == 0) header.evidenceRoot = value;
        if (field == 1) header.bundle = value;
        if (field == 2) header.stateRoot = value;
        if (field == 3 && value != 0) header.ledgerRoot = value;
        if (field == 4) header.factsBlock = uint64(bound(uint256(value), 0, header.factsBlock));
        if (field == 5) header.tokenEarned = uint128(bound(uint256(value), 0, settlement.budgetOf(0)));
        vm.assume(hashOf(header) != before);
        bytes memory all = packed();
        vm.expectRevert();
        settlement.submit(header, all, signed, signatures);
    }

    function test_submit_refusesASignatureOfAnotherChainOrContract() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        vm.chainId(block.chainid + 1);
        vm.expectRevert();
        settlement.submit(header, all, signed, signatures);
    }

    function test_submit_refusesHighS() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes32 low = signatures[0].vs & bytes32(type(uint256).max >> 1);
        // The 255 bits that EIP-2098 leaves for s hold no high s in full: what is left of it is another number.
        bytes32 high = bytes32(order - uint256(low));
        signatures[0].vs =
            (high & bytes32(type(uint256).max >> 1)) | (~signatures[0].vs & bytes32(uint256(1) << 255));
        bytes memory all = packed();
        vm.expectRevert();
        settlement.submit(header, all, signed, signatures);
        signatures[0].vs =
            bytes32(uint256(0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A1));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, signatures[0].vs));
        settlement.submit(header, all, signed, signatures);
    }

    function test_submit_refusesAnEmptySignature() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        signatures[3] = CompactSignature(0, 0);
        _refusedWith(header, signed, signatures, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignature.selector));
    }

    function test_submit_refusesSignaturesWithoutBits() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (, CompactSignature[] memory signatures) = sign(header, 6);
        bytes memory fewer = abi.encodeWithSelector(ISettlement.Settlement_NoQuorum.selector, 5, 5);
        _refusedWith(header, 31, signatures, fewer);
        // Bits beyond the set have no signer, so they bring in nobody.
        _refusedWith(header, 31 | (1 << 7) | (1 << 255), signatures, fewer);
    }

    function test_submit_refusesBitsWithoutSignatures() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (, CompactSignature[] memory signatures) = sign(header, 5);
        _refusedWith(header, 127, signatures, abi.encodeWithSignature("Panic(uint256)", 0x32));
    }

    function _notLaunched(NetworkConfig memory config, bytes memory why) private {
        config.name = "Moon";
        NetworkCode memory code = _code();
        vm.expectRevert(why);
        factory.launch(config, code);
    }

    function _refused(EpochHeader memory header, bytes memory why) internal {
        if (header.epoch < 1_000) awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        _refusedWith(header, signed, signatures, why);
    }

    function _refusedWith(
        EpochHeader memory header,
        uint256 signed,
        CompactSignature[] memory signatures,
        bytes memory why
    ) internal {
        bytes memory all = packed();
        vm.expectRevert(why);
        settlement.submit(header, all, signed, signatures);
    }
}

/// reject
/// ├── refuses everybody but the guardian and governance
/// ├── refuses an epoch that is active, or was not submitted
/// ├── takes back the epoch and all after it; the sequence goes on from its parent
/// ├── what was rejected cannot be activated, also not after its window, also not under a new epoch of that number
/// ├── all five pending can be rejected, and five new ones submitted
/// └── oracles do not count as silent because of it
/// announceRules
/// ├── refuses everybody but governance
/// ├── refuses the next epoch and earlier ones
/// ├── the old rules hold before the named epoch, the new ones from it on
/// ├── after a rejection across the change, the old ones hold again before it
/// ├── can be replaced before they are in force, not while their first epoch is pending, and again after that
/// └── signers may change meanwhile
/// governance
/// ├── is handed over in two steps
/// └── appoints and takes back the guardian
contract RejectTest is Fixture {
    address private constant GUARDIAN = address(0x64A4D);

    function setUp() public override {
        super.setUp();
        vm.prank(GOVERNANCE);
        settlement.setGuardian(GUARDIAN);
    }

    function testFuzz_reject_refusesOthers(address caller) public {
        vm.assume(caller != GUARDIAN && caller != GOVERNANCE);
        submit(nextHeader());
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotGuardian.selector, caller));
        settlement.reject(0);
    }

    function test_reject_nobodyIsGuardianAfterRemoval() public {
        vm.prank(GOVERNANCE);
        settlement.setGuardian(address(0));
        submit(nextHeader());
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotGuardian.selector, GUARDIAN));
        settlement.reject(0);
        vm.prank(GOVERNANCE);
        settlement.reject(0);
    }

    function test_reject_refusesActiveAndUnknown() public {
        settle();
        submit(nextHeader());
        vm.startPrank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 0));
        settlement.reject(0);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 2));
        settlement.reject(2);
        settlement.reject(1);
    }

    function test_reject_goesOnFromTheParent() public {
        EpochHeader memory kept = submit(nextHeader());
        skip(1800);
        EpochHeader memory bad = submit(nextHeader());
        EpochHeader memory worse = submit(nextHeader());
        vm.expectEmit(address(settlement));
        emit ISettlement.EpochsRejected(1, 2);
        vm.prank(GUARDIAN);
        settlement.reject(1);
        assertEq(settlement.nextEpoch(), 1);
        skip(WINDOW);
        assertEq(settlement.activeEpochs(), 1);
        _cannotActivate(bad, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 1, 1));
        _cannotActivate(worse, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 2, 1));

        EpochHeader memory again = nextHeader();
        again.bundle = keccak256("the right one");
        assertEq(again.parent, hashOf(kept));
        submit(again);
        _cannotActivate(again, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 1, 1));
        skip(WINDOW);
        _cannotActivate(bad, abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 1));
        _cannotActivate(worse, abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 2, 2));
        settlement.activate(again);
    }

    /// Times of the epochs that stay are kept, whichever of the pending ones goes.
    function testFuzz_reject_keepsTheTimesOfTheOthers(uint256 from, uint256 step) public {
        vm.warp(settlement.endOf(9));
        uint256 start = vm.getBlockTimestamp();
        step = bound(step, 1, WINDOW / 5);
        for (uint256 i = 0; i < 5; ++i) {
            vm.warp(start + i * step);
            submit(nextHeader());
        }
        from = bound(from, 0, 4);
        vm.prank(GUARDIAN);
        settlement.reject(uint64(from));
        for (uint256 i = 0; i < from; ++i) {
            vm.warp(start + WINDOW + i * step - 1);
            assertEq(settlement.activeEpochs(), i);
            vm.warp(start + WINDOW + i * step);
            assertEq(settlement.activeEpochs(), i + 1);
        }
        for (uint256 i = from; i < 5; ++i) {
            submit(nextHeader());
        }
        assertEq(settlement.nextEpoch(), 5);
        assertEq(settlement.activeEpochs(), from);
    }

    function test_reject_isNoSilence() public {
        vm.warp(GENESIS + 400 days);
        depositFor(ALICE, 100e6);
        vm.prank(ALICE);
        settlement.requestWithdraw(100e6);
        for (uint256 i = 0; i < 12; ++i) {
            settle();
        }
        for (uint256 i = 0; i < 5; ++i) {
            submit(nextHeader());
        }
        vm.prank(GUARDIAN);
        settlement.reject(12);
        // All five known times are gone. What is left is when the next epoch was due: more than 30 days ago here, because
        // these oracles are a year late. So the door opens only if they stay away for 30 days from now.
        EpochHeader memory header = submit(nextHeader());
        assertEq(settlement.dueSince(), vm.getBlockTimestamp());
        assertEq(header.epoch, 12);
    }

    function testFuzz_announceRules_isForGovernance(address caller) public {
        vm.assume(caller != GOVERNANCE);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        settlement.announceRules(keccak256("new"), 10);
    }

    function test_announceRules_refusesTheNextEpoch() public {
        submit(nextHeader());
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_RulesTooSoon.selector, 1, 1));
        settlement.announceRules(keccak256("new"), 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_RulesTooSoon.selector, 0, 1));
        settlement.announceRules(keccak256("new"), 0);
        vm.expectEmit(address(settlement));
        emit ISettlement.RulesAnnounced(keccak256("new"), 2);
        settlement.announceRules(keccak256("new"), 2);
    }

    function testFuzz_announceRules_changesAtTheNamedEpoch(uint256 from) public {
        from = bound(from, 1, 8);
        bytes32 later = keccak256("later");
        vm.prank(GOVERNANCE);
        settlement.announceRules(later, uint64(from));
        for (uint256 i = 0; i < 16; ++i) {
            EpochHeader memory header = nextHeader();
            bytes32 right = i < from ? RULES : later;
            assertEq(header.rules, right);
            header.rules = i < from ? later : RULES;
            _refused(
                header,
                abi.encodeWithSelector(ISettlement.Settlement_WrongRules.selector, right, header.rules)
            );
            settle();
        }
        assertEq(settlement.rules(), later);
    }

    function testFuzz_announceRules_oldOnesHoldAgainAfterARejection(uint256 change, uint256 back) public {
        change = bound(change, 1, 4);
        back = bound(back, 0, change - 1);
        vm.prank(GOVERNANCE);
        settlement.announceRules(keccak256("later"), uint64(change));
        vm.warp(settlement.endOf(20));
        for (uint256 i = 0; i < 5; ++i) {
            submit(nextHeader());
        }
        vm.prank(GUARDIAN);
        settlement.reject(uint64(back));
        EpochHeader memory header = nextHeader();
        assertEq(header.rules, RULES);
        submit(header);
        while (settlement.nextEpoch() < change) {
            submit(nextHeader());
        }
        header = nextHeader();
        assertEq(header.rules, keccak256("later"));
        submit(header);
    }

    function test_announceRules_replacing() public {
        vm.startPrank(GOVERNANCE);
        settlement.announceRules(keccak256("a"), 3);
        settlement.announceRules(keccak256("b"), 2);
        vm.stopPrank();
        settle();
        settle();
        submit(nextHeader());
        assertEq(settlement.rulesOf(2), keccak256("b"));
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_RulesInFlight.selector, 2));
        settlement.announceRules(keccak256("c"), 9);
        skip(WINDOW);
        vm.prank(GOVERNANCE);
        settlement.announceRules(keccak256("c"), 4);
        assertEq(settlement.rulesOf(3), keccak256("b"));
        settle();
        assertEq(nextHeader().rules, keccak256("c"));
        settle();
    }

    function test_announceRules_signersMayChangeMeanwhile() public {
        vm.prank(GOVERNANCE);
        settlement.announceRules(keccak256("later"), 1);
        vm.prank(signers[6]);
        oracleSet.requestExit();
        EpochHeader memory header = nextHeader();
        _refused(header, abi.encodeWithSelector(ISettlement.Settlement_WrongSigners.selector));
        signers.pop();
        for (uint256 i = 0; i < 9; ++i) {
            settle();
        }
        vm.prank(signers[5]);
        oracleSet.requestExit();
        signers.pop();
        settle();
    }

    function test_governance_isHandedOverInTwoSteps() public {
        vm.prank(GOVERNANCE);
        Ownable2Step(address(settlement)).transferOwnership(ALICE);
        assertEq(settlement.governance(), GOVERNANCE);
        vm.prank(ALICE);
        Ownable2Step(address(settlement)).acceptOwnership();
        assertEq(settlement.governance(), ALICE);
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, GOVERNANCE));
        settlement.setGuardian(GOVERNANCE);
    }

    function test_commitSigners_isForTheOracleSet() public {
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotOracleSet.selector, GOVERNANCE));
        settlement.commitSigners(keccak256("mine"));
    }

    function _cannotActivate(EpochHeader memory header, bytes memory why) private {
        vm.expectRevert(why);
        settlement.activate(header);
    }

    function _refused(EpochHeader memory header, bytes memory why) private {
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        vm.expectRevert(why);
        settlement.submit(header, all, signed, signatures);
    }
}
