// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {INetworkFactory, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {AssetTotals, CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// constructor
/// ├── refuses epochs without length
/// ├── refuses a window of more than four epochs
/// └── refuses a payment asset that is the token
/// submit
/// ├── refuses another epoch than the next: later, earlier, the same again
/// ├── refuses an epoch until its end, also in the second of it, and takes it after that
/// ├── refuses a sixth pending epoch until the first one's window has passed
/// ├── refuses another parent than the last header, also zero
/// ├── refuses facts of after the epoch's end, or after the launch where it was over by then; whatever a block's number is
/// ├── refuses a zero ledger root
/// ├── refuses more tokens earned than the schedule has emitted at the epoch's end; takes just as many
/// ├── refuses rows that do not ascend, or are of assets that cannot be deposited; takes none; passes extensions on
/// ├── refuses more payment earned than spent
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
        _notLaunched(config, _outOfRange("schedule.epochLength", 0, 1, 14 days));
    }

    function test_constructor_refusesALongWindow() public {
        NetworkConfig memory config = _config();
        config.challengeWindow = 4 * EPOCH + 1;
        _notLaunched(config, _outOfRange("challengeWindow", 4 * EPOCH + 1, 1, 4 * EPOCH));
    }

    function test_constructor_refusesOneAssetForBoth() public {
        NetworkConfig memory config = _config();
        config.payment = IERC20(factory.addressesOf(address(this), "Moon").token);
        _notLaunched(
            config, abi.encodeWithSelector(ISettlement.Settlement_SameAsset.selector, config.payment)
        );
    }

    function test_submit_keepsTheHeader() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.expectEmit(address(settlement));
        emit ISettlement.EpochSubmitted(0, hashOf(header), header);
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
        vm.warp(end - bound(early, 0, EPOCH));
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_TooEarly.selector, end, vm.getBlockTimestamp())
        );
        settlement.submit(header, all, signed, signatures);
        vm.warp(end + 1);
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
        uint256 end = settlement.endOf(0);
        header.factsTime = uint64(end + 1);
        _refused(header, abi.encodeWithSelector(ISettlement.Settlement_FactsAhead.selector, end + 1, end));
        header.factsTime = uint64(end);
        submit(header);
    }

    /// A launch that took longer than the first epochs: their facts are the launch's own, later than their end.
    function test_submit_takesFactsOfTheLaunchForEpochsOverByThen() public {
        NetworkConfig memory config = _configOf("Late", address(this));
        config.schedule.genesis = uint64(vm.getBlockTimestamp() - 2 * config.schedule.epochLength);
        uint256 launched = vm.getBlockTimestamp();
        settlement = ISettlement(factory.launch(config).settlement);
        skip(1);
        EpochHeader memory header = nextHeader();
        assertTrue(settlement.endOf(0) < launched, "over before the launch");
        header.factsTime = uint64(launched + 1);
        _refused(
            header, abi.encodeWithSelector(ISettlement.Settlement_FactsAhead.selector, launched + 1, launched)
        );
        header.factsTime = uint64(launched);
        submit(header);
        assertEq(settlement.nextEpoch(), 1);
    }

    /// On a rollup facts are of its own blocks, and `block.number` is another chain's.
    function testFuzz_submit_asksForNoBlockNumber(uint64 factsBlock, uint64 block_) public {
        put(ALICE, token, 1e18, 0);
        EpochHeader memory header = nextHeader();
        header.factsBlock = factsBlock;
        vm.roll(bound(block_, 1, type(uint64).max));
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(claim(ALICE), 1e18);
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

    /// At most one row of each asset that can be deposited, ascending: not two of one, not another's. None is as it was.
    function testFuzz_submit_refusesOtherAssets(address other) public {
        vm.assume(other != address(dollar) && other != address(0));
        EpochHeader memory header = nextHeader();
        AssetTotals memory right = AssetTotals(address(dollar), 0, 0, 0);
        header.assets[0].asset = other;
        _refused(header, abi.encodeWithSelector(ISettlement.Settlement_UnknownAsset.selector, other));
        header.assets[0].asset = address(0);
        _refused(header, _rowsDoNotAscend(0, address(0), address(0)));
        header.assets = new AssetTotals[](2);
        (header.assets[0], header.assets[1]) = (right, right);
        _refused(header, _rowsDoNotAscend(1, address(dollar), address(dollar)));
        header.assets = new AssetTotals[](0);
        submit(header);
    }

    function testFuzz_submit_passesExtensionsOn(bytes32 extensions) public {
        EpochHeader memory header = nextHeader();
        header.extensions = extensions;
        submit(header);
        assertEq(settlement.headerHashOf(header.epoch), hashOf(header));
    }

    function testFuzz_submit_refusesEarnedOverSpent(uint128 earned, uint128 spent) public {
        EpochHeader memory header = nextHeader();
        header.assets[0].earned = uint128(bound(earned, 1, type(uint128).max));
        header.assets[0].spent = uint128(bound(spent, 0, header.assets[0].earned - 1));
        _refused(
            header,
            abi.encodeWithSelector(
                ISettlement.Settlement_EarnedOverSpent.selector,
                header.assets[0].earned,
                header.assets[0].spent
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
        header.assets[0].spent = 1;
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes32 before = hashOf(header);
        field = bound(field, 0, 9);
        if (field == 0) header.evidenceRoot = value;
        if (field == 1) header.bundle = value;
        if (field == 2) header.stateRoot = value;
        if (field == 3 && value != 0) header.ledgerRoot = value;
        if (field == 4) header.factsBlock = uint64(bound(uint256(value), 0, header.factsBlock));
        if (field == 5) header.tokenEarned = uint128(bound(uint256(value), 0, settlement.budgetOf(0)));
        if (field == 6) header.tokenBurned = uint128(uint256(value));
        if (field == 7) header.tokenHeld = uint128(uint256(value));
        if (field == 8) header.assets[0].locked = uint128(uint256(value));
        if (field == 9) header.factsTime = uint64(bound(uint256(value), 0, header.factsTime));
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
        vm.expectRevert(_badSignature(0));
        settlement.submit(header, all, signed, signatures);
    }

    function test_submit_refusesAnEmptySignature() public {
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        signatures[3] = CompactSignature(0, 0);
        _refusedWith(header, signed, signatures, _badSignature(3));
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
        _refusedWith(header, 127, signatures, _badSignature(5));
        _refusedWith(header, 31 | (1 << 6), signatures, _badSignature(6));
    }

    function _rowsDoNotAscend(uint256 index, address before, address asset)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(ISettlement.Settlement_RowsDoNotAscend.selector, index, before, asset);
    }

    function _outOfRange(string memory field, uint256 given, uint256 least, uint256 most)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            INetworkFactory.NetworkFactory_OutOfRange.selector, field, given, least, most
        );
    }

    /// Of nobody.
    function _badSignature(uint256 signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISettlement.Settlement_BadSignature.selector, signer, address(0));
    }

    function _notLaunched(NetworkConfig memory config, bytes memory why) private {
        config.name = "Moon";
        vm.expectRevert(why);
        factory.launch(config);
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
